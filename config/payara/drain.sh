#!/bin/sh
# Lets one instance end its requests before it is stopped, so that none is cut:
#   MARKET_DRAIN_FILE=… drain.sh [http://127.0.0.1:8081] [seconds]
# Returns 0 once nothing is in flight (then stop Payara), 1 when that took longer than the seconds.
# Remove the file before the next start; systemd: ExecStop=drain.sh, then asadmin stop-domain.
: "${MARKET_DRAIN_FILE:?the file that the application looks for}"
ready=${1:-http://127.0.0.1:8081}/health/ready
left=$((${2:-60} * 5))
touch "$MARKET_DRAIN_FILE" || exit 1
until curl -s "$ready" | grep -q '"state":"DRAINED"'; do
  left=$((left - 1))
  [ "$left" -gt 0 ] || { echo "Requests are still in flight" >&2; exit 1; }
  sleep 0.2
done
