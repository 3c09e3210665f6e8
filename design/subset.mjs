// Cuts the heading font down to the letters the languages of the helpdesk with Latin script use.
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const letters = range(0x20, 0x7e) + range(0xc0, 0xd6) + range(0xd8, 0xf6) + range(0xf8, 0xff) + "\u00a0\u00ab\u00bb\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u00ad";
const [source, target] = process.argv.slice(2);
await writeFile(target, await subsetFont(await readFile(source), letters, { targetFormat: "woff2" }));
