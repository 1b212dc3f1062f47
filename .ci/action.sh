# What action.yml runs: `caseline lint` with the inputs that were given. For every bash, that of macOS is of 2007.
set -uo pipefail

options=()
if [ -n "$PROJECT" ]; then options+=(--project "$PROJECT"); fi
if [ -n "$ACTIONS" ]; then options+=(--actions "$ACTIONS"); fi
if [ -n "$CONFIG" ]; then options+=(--config "$CONFIG"); fi
if [ -n "$BASELINE" ]; then options+=(--baseline "$BASELINE"); fi
if [ -n "$MAX_WARNINGS" ]; then options+=(--max-warnings "$MAX_WARNINGS"); fi
if [ "$STRICT" = true ]; then options+=(--strict); fi
options+=(--)
while IFS= read -r file; do
  if [ -n "$file" ]; then options+=("$file"); fi
done <<< "$FILES"

caseline="$RUNNER_TEMP/caseline/node_modules/.bin/caseline"
if [ -n "$SARIF_FILE" ]; then
  # The second run says what is wrong, and decides.
  "$caseline" lint --format sarif "${options[@]}" > "$SARIF_FILE" 2> /dev/null
fi
"$caseline" lint --format github "${options[@]}"
