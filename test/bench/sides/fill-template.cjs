// As the manual of docxtemplater fills a template; one that was compiled cannot be filled again, so each starts anew.
const { readFileSync } = require('node:fs');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const { repeat } = require('./repeat.ts');

const template = readFileSync(`${process.argv[2]}.template.docx`);
const data = JSON.parse(readFileSync(`${process.argv[2]}.data.json`, 'utf8'));

void repeat(() => {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
});
