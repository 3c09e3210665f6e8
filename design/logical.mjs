// Makes sides of a style sheet follow the direction of the text: left and right become start and end, so that one sheet serves languages
// that run to the left. What a device says of its own edges (safe-area-inset) stays as it is.
import { readFileSync, writeFileSync } from "node:fs";

const side = { left: "start", right: "end" };

function parts(value) {
  const found = [];
  let depth = 0, part = "";
  for (const letter of value.trim()) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === " " && depth === 0) { if (part) found.push(part); part = ""; } else part += letter;
  }
  return [...found, part];
}

function declaration(whole, before, name, value) {
  if (value.includes("safe-area-inset")) return whole;
  const physical = name.match(/^(margin|padding|border)-(left|right)(-width|-style|-color)?$/);
  if (physical) return `${before}${physical[1]}-inline-${side[physical[2]]}${physical[3] ?? ""}:${value}`;
  if (side[name]) return `${before}inset-inline-${side[name]}:${value}`;
  if (name === "text-align" && side[value]) return `${before}${name}:${side[value]}`;
  if ((name === "float" || name === "clear") && side[value]) return `${before}${name}:inline-${side[value]}`;
  if (name === "margin" || name === "padding") {
    const [top, right, bottom, left, ...more] = parts(value);
    if (left !== undefined && more.length === 0 && left !== right) {
      return `${before}${name}-block:${top} ${bottom};${name}-inline:${left} ${right}`;
    }
  }
  return whole;
}

const file = process.argv[2];
const sheet = readFileSync(file, "utf8");
writeFileSync(file, sheet.replace(/([{;])([a-z-]+):([^;{}]+)(?=[;}])/g, declaration));
