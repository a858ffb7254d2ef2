-- The last block is in: the index may be made anew at once.
update market.outbox set next_attempt_at = now()
where consumer = 'SEARCH' and topic = 'CATALOGUE' and acknowledged_at is null and attempts = 0
