#!/bin/sh
# Compiles the stylesheet and vendors font and script into the application. Run it after a change in scss/ and commit what it makes.
set -eu
cd "$(dirname "$0")"
assets=../src/main/resources/static/assets
[ -d node_modules ] || npm ci --silent --no-audit --no-fund
mkdir -p "$assets"
# Every browser we serve knows custom properties: the fallback colour in each var() is dead weight.
npx sass --load-path=node_modules --quiet-deps --style=compressed --no-source-map --no-charset scss/app.scss \
  | sed -E 's/var\((--govuk-[a-z-]+), ?#[0-9a-fA-F]+\)/var(\1)/g' > "$assets/app.css"
node logical.mjs "$assets/app.css"
node subset.mjs node_modules/@fontsource/nunito/files/nunito-latin-800-normal.woff2 "$assets/nunito.woff2"
cp node_modules/htmx.org/dist/htmx.min.js "$assets/htmx.min.js"
printf 'app.css %s bytes, %s gzipped\n' "$(wc -c < "$assets/app.css")" "$(gzip -9c "$assets/app.css" | wc -c)"
