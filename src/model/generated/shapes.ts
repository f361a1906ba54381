// Generated from schemas/ by `npm run generate`; do not edit.
import type { Shape } from '../shape.ts';

export const shapes: Readonly<Record<string, Shape>> = {
  "plan": {
    "fields": {
      "kind": {
        "unprinted": true
      },
      "status": {
        "unprinted": true
      },
      "document": {
        "ref": "document"
      },
      "promulgatedBy": {
        "ref": "decision"
      },
      "citations": {
        "items": {
          "ref": "citation"
        }
      },
      "legalBases": {
        "ref": "legalBases"
      },
      "series": {
        "items": {
          "ref": "seriesEntry"
        }
      },
      "period": {
        "ref": "periods"
      },
      "papers": {
        "items": {
          "ref": "paper"
        }
      },
      "order": {
        "names": "meetings",
        "items": {
          "ref": "id"
        }
      },
      "meetings": {
        "items": {
          "ref": "meeting"
        }
      },
      "agenda": {
        "ref": "agenda"
      },
      "presidium": {
        "ref": "presidium"
      },
      "committees": {
        "items": {
          "ref": "committee"
        }
      },
      "awards": {
        "ref": "awards"
      },
      "pilots": {
        "items": {
          "ref": "pilot"
        }
      },
      "submissions": {
        "items": {
          "ref": "submission"
        }
      },
      "assignments": {
        "items": {
          "ref": "assignment"
        }
      },
      "annexes": {
        "items": {
          "ref": "annex"
        }
      },
      "anniversaries": {
        "items": {
          "ref": "anniversary"
        }
      },
      "clusters": {
        "items": {
          "ref": "cluster"
        }
      },
      "programme": {
        "ref": "programme"
      },
      "allocation": {
        "items": {
          "ref": "allocation"
        }
      },
      "exemptions": {
        "unprinted": true,
        "items": {
          "ref": "exemption"
        }
      },
      "outline": {
        "unprinted": true
      },
      "body": {
        "ref": "body"
      }
    }
  },
  "id": {
    "unprinted": true
  },
  "prose": {
    "prose": "line"
  },
  "paragraphs": {
    "prose": "paragraphs"
  },
  "numbering": {
    "unprinted": true
  },
  "endOfItems": {
    "unprinted": true
  },
  "quantity": {
    "expression": "quantity"
  },
  "share": {
    "expression": "share"
  },
  "time": {
    "expression": "time"
  },
  "duration": {
    "expression": "duration"
  },
  "ordinal": {
    "expression": "ordinal"
  },
  "period": {
    "expression": "period"
  },
  "code": {
    "expression": "code"
  },
  "names": {
    "list": "and",
    "items": {
      "ref": "prose"
    }
  },
  "choices": {
    "list": "or",
    "items": {
      "ref": "prose"
    }
  },
  "kinds": {
    "unprinted": true,
    "items": {
      "ref": "id"
    }
  },
  "pathWords": {
    "unprinted": true
  },
  "item": {
    "prose": "paragraphs",
    "label": true,
    "fields": {
      "unit": {
        "ref": "prose"
      },
      "relation": {
        "ref": "prose"
      },
      "lead": {
        "ref": "prose"
      },
      "with": {
        "ref": "names"
      },
      "to": {
        "ref": "prose"
      },
      "via": {
        "ref": "prose"
      },
      "approver": {
        "ref": "prose"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "due": {
        "ref": "time"
      },
      "afterMeeting": {
        "unprinted": true
      },
      "duration": {
        "ref": "duration"
      },
      "cadence": {
        "ref": "prose"
      },
      "agendaItem": {
        "ref": "pathWords"
      },
      "annex": {
        "ref": "pathWords"
      },
      "start": {
        "ref": "clock"
      },
      "elects": {
        "ref": "prose"
      },
      "id": {
        "ref": "id"
      },
      "show": {
        "ref": "pathWords"
      },
      "about": {
        "ref": "pathWords"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "section": {
    "prose": "paragraphs",
    "label": true,
    "fields": {
      "id": {
        "ref": "id"
      },
      "show": {
        "ref": "pathWords"
      },
      "about": {
        "ref": "pathWords"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "table": {
        "ref": "table"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "labelValue": {
    "prose": "paragraphs",
    "fields": {
      "text": {
        "ref": "paragraphs"
      },
      "table": {
        "ref": "table"
      },
      "items": {
        "ref": "items"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    },
    "items": {
      "ref": "item"
    }
  },
  "items": {
    "fields": {
      "each": {
        "ref": "pathWords"
      },
      "text": {
        "ref": "paragraphs"
      }
    },
    "items": {
      "ref": "item"
    }
  },
  "sections": {
    "items": {
      "ref": "section"
    }
  },
  "bodyEntry": {
    "fields": {
      "id": {
        "ref": "id"
      },
      "show": {
        "ref": "pathWords"
      },
      "about": {
        "ref": "pathWords"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "table": {
        "ref": "table"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "for": {
    "fields": {
      "name": {
        "ref": "prose"
      },
      "shortName": {
        "ref": "prose"
      },
      "kinds": {
        "ref": "kinds"
      },
      "attributes": {
        "ref": "kinds"
      },
      "clusters": {
        "ref": "kinds"
      },
      "sectors": {
        "ref": "words"
      },
      "units": {
        "ref": "unitNames"
      },
      "under": {
        "ref": "unitNames"
      },
      "pilot": {
        "ref": "flag"
      }
    }
  },
  "group": {
    "part": "group",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "count": {
        "ref": "quantity"
      },
      "share": {
        "ref": "share"
      },
      "of": {
        "ref": "prose"
      },
      "printed": {
        "ref": "share"
      },
      "per": {
        "ref": "perUnit"
      },
      "age": {
        "ref": "quantity"
      },
      "members": {
        "ref": "membership"
      },
      "including": {
        "items": {
          "ref": "group"
        }
      },
      "entries": {
        "items": {
          "ref": "entry"
        }
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "entry": {
    "part": "entry",
    "fields": {
      "id": {
        "ref": "id"
      },
      "kind": {
        "unprinted": true
      },
      "name": {
        "ref": "prose"
      },
      "theme": {
        "ref": "prose"
      },
      "contribution": {
        "ref": "quantity"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "perUnit": {
    "part": "perUnit",
    "fields": {
      "count": {
        "ref": "quantity"
      },
      "units": {
        "ref": "quantity"
      }
    }
  },
  "rest": {
    "part": "group",
    "fields": {
      "name": {
        "ref": "prose"
      },
      "count": {
        "ref": "quantity"
      },
      "share": {
        "ref": "share"
      },
      "text": {
        "ref": "paragraphs"
      }
    }
  },
  "axis": {
    "part": "axis",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "of": {
        "ref": "prose"
      },
      "overlapping": {
        "unprinted": true
      },
      "groups": {
        "items": {
          "ref": "group"
        }
      },
      "rest": {
        "ref": "rest"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "case": {
    "part": "case",
    "fields": {
      "id": {
        "ref": "id"
      },
      "for": {
        "ref": "for"
      },
      "staff": {
        "ref": "quantity"
      },
      "total": {
        "ref": "quantity"
      },
      "attendance": {
        "ref": "prose"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "proposedBy": {
        "ref": "prose"
      },
      "allocation": {
        "ref": "prose"
      },
      "priority": {
        "ref": "names"
      },
      "summoned": {
        "ref": "quantity"
      },
      "official": {
        "ref": "quantity"
      },
      "guests": {
        "ref": "quantity"
      },
      "forms": {
        "ref": "choices"
      },
      "duration": {
        "ref": "duration"
      },
      "held": {
        "ref": "time"
      },
      "finished": {
        "ref": "time"
      },
      "groups": {
        "items": {
          "ref": "group"
        }
      },
      "mustInclude": {
        "ref": "names"
      },
      "approvedBy": {
        "ref": "prose"
      }
    }
  },
  "meeting": {
    "part": "meeting",
    "fields": {
      "id": {
        "ref": "id"
      },
      "for": {
        "ref": "for"
      },
      "name": {
        "ref": "prose"
      },
      "shortName": {
        "ref": "prose"
      },
      "aliases": {
        "ref": "names",
        "unprinted": true
      },
      "series": {
        "ref": "pathWords"
      },
      "form": {
        "ref": "prose"
      },
      "attendance": {
        "ref": "prose"
      },
      "forms": {
        "ref": "choices"
      },
      "formChosenBy": {
        "ref": "prose"
      },
      "period": {
        "ref": "periods"
      },
      "theme": {
        "ref": "prose"
      },
      "duration": {
        "ref": "duration"
      },
      "held": {
        "ref": "time"
      },
      "finished": {
        "ref": "time"
      },
      "confirmedBy": {
        "ref": "prose"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "proposedBy": {
        "ref": "prose"
      },
      "approvedBy": {
        "ref": "prose"
      },
      "detailedPlan": {
        "ref": "prose"
      },
      "venue": {
        "ref": "prose"
      },
      "hosts": {
        "ref": "names"
      },
      "sessions": {
        "items": {
          "ref": "session"
        }
      },
      "total": {
        "ref": "quantity"
      },
      "summoned": {
        "ref": "quantity"
      },
      "official": {
        "ref": "quantity"
      },
      "guests": {
        "ref": "quantity"
      },
      "attending": {
        "ref": "quantity"
      },
      "honoured": {
        "ref": "quantity"
      },
      "reserves": {
        "ref": "quantity"
      },
      "elects": {
        "ref": "delegation"
      },
      "oneList": {
        "ref": "prose"
      },
      "groups": {
        "items": {
          "ref": "group"
        }
      },
      "axes": {
        "items": {
          "ref": "axis"
        }
      },
      "mustInclude": {
        "ref": "names"
      },
      "priority": {
        "ref": "names"
      },
      "allocation": {
        "ref": "prose"
      },
      "funding": {
        "ref": "funding"
      },
      "cases": {
        "items": {
          "ref": "case"
        }
      },
      "agenda": {
        "ref": "agenda"
      },
      "presidium": {
        "ref": "presidium"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "agenda": {
    "part": "agenda",
    "fields": {
      "deviation": {
        "ref": "prose"
      },
      "sessions": {
        "items": {
          "ref": "session"
        }
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "session": {
    "part": "session",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "held": {
        "ref": "time"
      },
      "start": {
        "ref": "clock"
      },
      "duration": {
        "ref": "duration"
      },
      "venue": {
        "ref": "prose"
      },
      "lead": {
        "ref": "prose"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "clock": {
    "expression": "clock"
  },
  "presidium": {
    "part": "presidium",
    "fields": {
      "duty": {
        "ref": "prose"
      },
      "count": {
        "ref": "quantity"
      },
      "composition": {
        "ref": "names"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "person": {
    "expression": "person"
  },
  "committee": {
    "part": "committee",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "head": {
        "ref": "person"
      },
      "deputies": {
        "items": {
          "ref": "person"
        }
      },
      "members": {
        "items": {
          "ref": "person"
        }
      },
      "count": {
        "ref": "quantity"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "award": {
    "part": "award",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "collectives": {
        "ref": "quantity"
      },
      "households": {
        "ref": "quantity"
      },
      "individuals": {
        "ref": "quantity"
      },
      "total": {
        "ref": "quantity"
      },
      "amount": {
        "ref": "quantity"
      },
      "collectiveAmount": {
        "ref": "quantity"
      },
      "householdAmount": {
        "ref": "quantity"
      },
      "individualAmount": {
        "ref": "quantity"
      },
      "budget": {
        "ref": "quantity"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "awards": {
    "part": "awards",
    "fields": {
      "forms": {
        "items": {
          "ref": "award"
        }
      },
      "collectives": {
        "ref": "quantity"
      },
      "households": {
        "ref": "quantity"
      },
      "individuals": {
        "ref": "quantity"
      },
      "total": {
        "ref": "quantity"
      },
      "ceiling": {
        "ref": "quantity"
      },
      "budget": {
        "ref": "quantity"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "assignment": {
    "part": "assignment",
    "fields": {
      "id": {
        "ref": "id"
      },
      "unit": {
        "ref": "prose"
      },
      "relation": {
        "ref": "prose"
      },
      "lead": {
        "ref": "prose"
      },
      "with": {
        "ref": "names"
      },
      "to": {
        "ref": "prose"
      },
      "via": {
        "ref": "prose"
      },
      "approver": {
        "ref": "prose"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "due": {
        "ref": "time"
      },
      "afterMeeting": {
        "unprinted": true
      },
      "duration": {
        "ref": "duration"
      },
      "cadence": {
        "ref": "prose"
      },
      "agendaItem": {
        "ref": "pathWords"
      },
      "annex": {
        "ref": "pathWords"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "paper": {
    "part": "paper",
    "fields": {
      "id": {
        "ref": "id"
      },
      "kind": {
        "unprinted": true
      },
      "name": {
        "ref": "prose"
      },
      "columns": {
        "ref": "names"
      },
      "cadence": {
        "ref": "prose"
      }
    }
  },
  "submission": {
    "part": "submission",
    "fields": {
      "id": {
        "ref": "id"
      },
      "for": {
        "ref": "for"
      },
      "papers": {
        "items": {
          "ref": "paper"
        }
      },
      "to": {
        "ref": "prose"
      },
      "via": {
        "ref": "prose"
      },
      "due": {
        "ref": "time"
      },
      "afterMeeting": {
        "unprinted": true
      },
      "follows": {
        "ref": "pathWords"
      },
      "allocation": {
        "ref": "prose"
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "annex": {
    "part": "annex",
    "fields": {
      "id": {
        "ref": "id"
      },
      "labelled": {
        "unprinted": true
      },
      "title": {
        "ref": "prose"
      },
      "subject": {
        "ref": "lines"
      },
      "attachedTo": {
        "ref": "lines"
      },
      "orientation": {
        "unprinted": true
      },
      "agendaItem": {
        "ref": "pathWords"
      },
      "pages": {
        "ref": "quantity"
      },
      "duration": {
        "ref": "duration"
      },
      "groups": {
        "items": {
          "ref": "group"
        }
      },
      "body": {
        "ref": "body"
      }
    }
  },
  "anniversary": {
    "part": "anniversary",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "count": {
        "ref": "period"
      },
      "from": {
        "ref": "time"
      },
      "to": {
        "ref": "time"
      }
    }
  },
  "cluster": {
    "part": "cluster",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "aliases": {
        "ref": "names",
        "unprinted": true
      },
      "count": {
        "ref": "quantity"
      },
      "members": {
        "ref": "names"
      },
      "includesOwn": {
        "unprinted": true
      }
    }
  },
  "task": {
    "part": "task",
    "fields": {
      "id": {
        "ref": "id"
      },
      "number": {},
      "units": {
        "ref": "names"
      },
      "with": {
        "ref": "names"
      },
      "due": {
        "ref": "time"
      },
      "reviews": {
        "ref": "time"
      },
      "rewards": {
        "ref": "time"
      },
      "implements": {
        "ref": "pathWords"
      },
      "length": {
        "ref": "period"
      },
      "afterTasks": {
        "ref": "kinds",
        "unprinted": true
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "end": {
        "unprinted": true
      }
    }
  },
  "taskGroup": {
    "part": "taskGroup",
    "fields": {
      "id": {
        "ref": "id"
      },
      "time": {
        "ref": "time"
      },
      "name": {
        "ref": "prose"
      },
      "tasks": {
        "items": {
          "ref": "task"
        }
      },
      "title": {
        "ref": "prose"
      }
    }
  },
  "programme": {
    "part": "programme",
    "fields": {
      "columns": {
        "fields": {
          "number": {
            "ref": "prose"
          },
          "text": {
            "ref": "prose"
          },
          "units": {
            "ref": "prose"
          },
          "with": {
            "ref": "prose"
          },
          "due": {
            "ref": "prose"
          }
        }
      },
      "groups": {
        "items": {
          "ref": "taskGroup"
        }
      },
      "tasks": {
        "items": {
          "ref": "task"
        }
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "after": {
        "ref": "paragraphs"
      },
      "end": {
        "unprinted": true
      }
    }
  },
  "cell": {
    "prose": "paragraphs",
    "label": true,
    "fields": {
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "tableRow": {
    "fields": {
      "number": {},
      "cells": {
        "items": {
          "ref": "cell"
        }
      }
    },
    "items": {
      "ref": "cell"
    }
  },
  "tableColumn": {
    "part": "column",
    "fields": {
      "id": {
        "ref": "id"
      },
      "title": {
        "ref": "prose"
      },
      "width": {
        "unprinted": true
      },
      "align": {
        "unprinted": true
      },
      "number": {
        "unprinted": true
      },
      "counted": {
        "unprinted": true
      },
      "total": {
        "ref": "quantity"
      }
    }
  },
  "tableGroup": {
    "fields": {
      "id": {
        "ref": "id"
      },
      "title": {
        "ref": "prose"
      },
      "counts": {
        "items": {
          "ref": "quantity",
          "dashIsNone": true
        }
      },
      "rows": {
        "items": {
          "ref": "tableRow"
        }
      }
    }
  },
  "table": {
    "fields": {
      "columns": {
        "items": {
          "ref": "tableColumn"
        }
      },
      "rows": {
        "items": {
          "ref": "tableRow"
        }
      },
      "groups": {
        "items": {
          "ref": "tableGroup"
        }
      },
      "totalTitle": {
        "ref": "prose"
      },
      "totalRow": {
        "unprinted": true
      },
      "groupTotals": {
        "unprinted": true
      }
    }
  },
  "allocationColumn": {
    "part": "column",
    "fields": {
      "id": {
        "ref": "id"
      },
      "title": {
        "ref": "prose"
      },
      "width": {
        "unprinted": true
      },
      "align": {
        "unprinted": true
      },
      "who": {
        "unprinted": true
      },
      "within": {
        "unprinted": true
      },
      "total": {
        "ref": "quantity"
      }
    }
  },
  "allocationRow": {
    "fields": {
      "id": {
        "ref": "id"
      },
      "number": {},
      "unit": {
        "ref": "prose"
      },
      "counts": {
        "items": {
          "ref": "quantity",
          "dashIsNone": true
        }
      },
      "sum": {
        "ref": "quantity"
      },
      "note": {
        "ref": "paragraphs"
      }
    }
  },
  "allocationGroup": {
    "fields": {
      "id": {
        "ref": "id"
      },
      "title": {
        "ref": "prose"
      },
      "counts": {
        "items": {
          "ref": "quantity",
          "dashIsNone": true
        }
      },
      "rows": {
        "items": {
          "ref": "allocationRow"
        }
      }
    }
  },
  "allocation": {
    "part": "allocation",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "of": {
        "ref": "pathWords"
      },
      "columns": {
        "items": {
          "ref": "allocationColumn"
        }
      },
      "rows": {
        "items": {
          "ref": "allocationRow"
        }
      },
      "groups": {
        "items": {
          "ref": "allocationGroup"
        }
      },
      "heads": {
        "fields": {
          "number": {
            "ref": "prose"
          },
          "unit": {
            "ref": "prose"
          },
          "sum": {
            "ref": "prose"
          },
          "note": {
            "ref": "prose"
          }
        }
      },
      "total": {
        "ref": "quantity"
      },
      "totalTitle": {
        "ref": "prose"
      },
      "totalRow": {
        "unprinted": true
      },
      "groupTotals": {
        "unprinted": true
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "after": {
        "ref": "paragraphs"
      }
    }
  },
  "lines": {
    "prose": "lines"
  },
  "body": {
    "items": {
      "ref": "bodyEntry"
    }
  },
  "periods": {
    "fields": {
      "year": {
        "ref": "period"
      },
      "stage": {
        "ref": "period"
      },
      "schoolYear": {
        "ref": "period"
      },
      "reviewed": {
        "ref": "period"
      },
      "coming": {
        "ref": "period"
      }
    }
  },
  "citation": {
    "part": "citation",
    "fields": {
      "id": {
        "ref": "id"
      },
      "superior": {
        "unprinted": true
      },
      "file": {
        "unprinted": true
      },
      "typeName": {
        "ref": "prose"
      },
      "code": {
        "ref": "code"
      },
      "issuedDate": {
        "ref": "time"
      },
      "organName": {
        "ref": "prose"
      },
      "term": {
        "ref": "ordinal"
      },
      "subject": {
        "ref": "prose"
      }
    }
  },
  "seriesEntry": {
    "part": "series",
    "fields": {
      "id": {
        "ref": "id"
      },
      "name": {
        "ref": "prose"
      },
      "ordinal": {
        "ref": "ordinal"
      },
      "held": {
        "ref": "time"
      },
      "aliases": {
        "ref": "names",
        "unprinted": true
      }
    }
  },
  "competence": {
    "fields": {
      "code": {},
      "of": {
        "ref": "prose"
      }
    }
  },
  "recipient": {
    "prose": "line",
    "fields": {
      "place": {
        "ref": "prose"
      },
      "purpose": {
        "ref": "prose"
      },
      "covers": {
        "ref": "names",
        "unprinted": true
      }
    }
  },
  "document": {
    "fields": {
      "typeName": {
        "ref": "prose"
      },
      "superiorOrganName": {
        "ref": "superiorOrganName"
      },
      "organName": {
        "ref": "prose"
      },
      "codeNumber": {
        "ref": "codeNumber"
      },
      "codeNotation": {},
      "place": {
        "ref": "place"
      },
      "issuedDate": {
        "ref": "issuedDate"
      },
      "subject": {
        "ref": "lines"
      },
      "signerInfo": {
        "ref": "signerInfo"
      },
      "toPlaces": {
        "ref": "toPlaces"
      },
      "archive": {
        "ref": "archive"
      },
      "priority": {
        "ref": "priority"
      },
      "norm": {
        "unprinted": true
      }
    }
  },
  "superiorOrganName": {
    "ref": "prose"
  },
  "codeNumber": {},
  "place": {
    "ref": "prose"
  },
  "issuedDate": {
    "ref": "time"
  },
  "signerInfo": {
    "fields": {
      "competence": {
        "items": {
          "ref": "competence"
        }
      },
      "position": {
        "ref": "prose"
      },
      "fullName": {
        "ref": "prose"
      }
    }
  },
  "toPlaces": {
    "items": {
      "ref": "recipient"
    }
  },
  "archive": {
    "ref": "prose"
  },
  "priority": {},
  "legalBases": {
    "items": {
      "ref": "prose"
    }
  },
  "decision": {
    "part": "decision",
    "fields": {
      "typeName": {
        "ref": "prose"
      },
      "superiorOrganName": {
        "ref": "superiorOrganName"
      },
      "organName": {
        "ref": "prose"
      },
      "codeNumber": {
        "ref": "codeNumber"
      },
      "codeNotation": {},
      "place": {
        "ref": "place"
      },
      "issuedDate": {
        "ref": "issuedDate"
      },
      "subject": {
        "ref": "lines"
      },
      "decidedBy": {
        "ref": "prose"
      },
      "legalBases": {
        "ref": "legalBases"
      },
      "articles": {
        "ref": "sections"
      },
      "signerInfo": {
        "ref": "signerInfo"
      },
      "toPlaces": {
        "ref": "toPlaces"
      },
      "archive": {
        "ref": "archive"
      },
      "priority": {
        "ref": "priority"
      },
      "attachedTo": {
        "ref": "lines"
      }
    }
  },
  "pick": {
    "part": "pick",
    "fields": {
      "id": {
        "ref": "id"
      },
      "bloc": {
        "ref": "prose"
      },
      "unit": {
        "ref": "prose"
      },
      "supervisor": {
        "ref": "prose"
      },
      "councilRole": {
        "ref": "prose"
      },
      "invitees": {
        "ref": "names"
      }
    }
  },
  "pilot": {
    "part": "pilot",
    "fields": {
      "id": {
        "ref": "id"
      },
      "for": {
        "ref": "for"
      },
      "level": {
        "ref": "pathWords"
      },
      "count": {
        "ref": "quantity"
      },
      "duration": {
        "ref": "duration"
      },
      "finished": {
        "ref": "time"
      },
      "approver": {
        "ref": "prose"
      },
      "picks": {
        "items": {
          "ref": "pick"
        }
      },
      "title": {
        "ref": "prose"
      },
      "text": {
        "ref": "paragraphs"
      },
      "items": {
        "ref": "items"
      },
      "sections": {
        "ref": "sections"
      },
      "after": {
        "ref": "paragraphs"
      },
      "numbering": {
        "ref": "numbering"
      },
      "end": {
        "ref": "endOfItems"
      }
    }
  },
  "funding": {
    "fields": {
      "source": {
        "ref": "prose"
      },
      "limit": {
        "ref": "quantity"
      }
    }
  },
  "unitNames": {
    "unprinted": true,
    "items": {}
  },
  "words": {
    "unprinted": true,
    "items": {}
  },
  "flag": {
    "unprinted": true
  },
  "delegation": {
    "part": "delegation",
    "fields": {
      "count": {
        "ref": "quantity"
      },
      "reserves": {
        "ref": "quantity"
      },
      "to": {
        "ref": "prose"
      }
    }
  },
  "membership": {
    "unprinted": true,
    "fields": {
      "sex": {},
      "ethnicities": {
        "ref": "words"
      },
      "otherEthnicities": {
        "ref": "words"
      },
      "party": {
        "ref": "flag"
      },
      "religious": {
        "ref": "flag"
      },
      "exOfficio": {
        "ref": "flag"
      },
      "attributes": {
        "ref": "words"
      },
      "kinds": {
        "items": {}
      }
    }
  },
  "exemption": {
    "fields": {
      "units": {
        "ref": "unitNames"
      },
      "codes": {
        "items": {}
      },
      "reason": {},
      "grantedBy": {},
      "until": {
        "ref": "time"
      }
    }
  },
  "roster": {
    "fields": {
      "kind": {},
      "status": {},
      "unit": {
        "ref": "roster.name"
      },
      "issuedDate": {
        "ref": "roster.time"
      },
      "meeting": {
        "ref": "roster.meeting"
      },
      "explanation": {
        "ref": "roster.text"
      },
      "delegates": {
        "items": {
          "ref": "roster.delegate"
        }
      },
      "reserves": {
        "items": {
          "ref": "roster.delegate"
        }
      },
      "replacements": {
        "items": {
          "ref": "roster.replacement"
        }
      }
    }
  },
  "roster.id": {},
  "roster.name": {},
  "roster.text": {},
  "roster.names": {
    "items": {
      "ref": "roster.name"
    }
  },
  "roster.time": {
    "expression": "time"
  },
  "roster.code": {
    "expression": "code"
  },
  "roster.meeting": {
    "fields": {
      "plan": {
        "ref": "roster.citedPlan"
      },
      "id": {
        "ref": "roster.id"
      }
    }
  },
  "roster.citedPlan": {
    "fields": {
      "file": {
        "ref": "roster.path"
      },
      "typeName": {
        "ref": "roster.name"
      },
      "code": {
        "ref": "roster.code"
      },
      "issuedDate": {
        "ref": "roster.time"
      },
      "organName": {
        "ref": "roster.name"
      },
      "subject": {
        "ref": "roster.text"
      }
    }
  },
  "roster.path": {},
  "roster.replacement": {
    "fields": {
      "out": {
        "ref": "roster.name"
      },
      "birth": {
        "ref": "roster.time"
      },
      "in": {
        "ref": "roster.delegate"
      },
      "reason": {
        "ref": "roster.text"
      },
      "decided": {
        "ref": "roster.text"
      }
    }
  },
  "roster.delegate": {
    "fields": {
      "name": {
        "ref": "roster.name"
      },
      "kind": {},
      "represents": {
        "ref": "roster.name"
      },
      "sex": {
        "ref": "roster.name"
      },
      "birth": {
        "ref": "roster.time"
      },
      "ethnicity": {
        "ref": "roster.name"
      },
      "religion": {
        "ref": "roster.name"
      },
      "education": {
        "ref": "roster.name"
      },
      "position": {
        "ref": "roster.name"
      },
      "workplace": {
        "ref": "roster.name"
      },
      "address": {
        "ref": "roster.text"
      },
      "party": {},
      "awards": {
        "ref": "roster.names"
      },
      "group": {
        "ref": "roster.name"
      },
      "attributes": {
        "ref": "roster.names"
      },
      "exOfficio": {},
      "phone": {
        "ref": "roster.name"
      },
      "citizenId": {
        "ref": "roster.name"
      },
      "note": {
        "ref": "roster.text"
      }
    }
  },
  "units": {
    "fields": {
      "kind": {},
      "kinds": {
        "items": {
          "ref": "units.kind"
        }
      },
      "clusters": {
        "items": {
          "ref": "units.cluster"
        }
      },
      "units": {
        "items": {
          "ref": "units.unit"
        }
      }
    }
  },
  "units.id": {},
  "units.name": {},
  "units.time": {
    "expression": "time"
  },
  "units.quantity": {
    "expression": "quantity"
  },
  "units.ids": {
    "items": {
      "ref": "units.id"
    }
  },
  "units.names": {
    "items": {
      "ref": "units.name"
    }
  },
  "units.kind": {
    "fields": {
      "id": {
        "ref": "units.id"
      },
      "name": {
        "ref": "units.name"
      },
      "kinds": {
        "ref": "units.ids"
      }
    }
  },
  "units.cluster": {
    "fields": {
      "id": {
        "ref": "units.id"
      },
      "name": {
        "ref": "units.name"
      },
      "aliases": {
        "ref": "units.names"
      }
    }
  },
  "units.membership": {
    "fields": {
      "unit": {
        "ref": "units.id"
      },
      "from": {
        "ref": "units.time"
      },
      "to": {
        "ref": "units.time"
      }
    }
  },
  "units.parent": {
    "items": {
      "ref": "units.membership"
    }
  },
  "units.unit": {
    "fields": {
      "id": {
        "ref": "units.id"
      },
      "name": {
        "ref": "units.name"
      },
      "shortName": {
        "ref": "units.name"
      },
      "aliases": {
        "ref": "units.names"
      },
      "kind": {
        "ref": "units.id"
      },
      "parent": {
        "ref": "units.parent"
      },
      "clusters": {
        "ref": "units.ids"
      },
      "sector": {
        "ref": "units.name"
      },
      "staff": {
        "ref": "units.quantity"
      },
      "attributes": {
        "ref": "units.ids"
      },
      "predecessors": {
        "ref": "units.ids"
      },
      "validFrom": {
        "ref": "units.time"
      },
      "validTo": {
        "ref": "units.time"
      },
      "external": {}
    }
  }
};
