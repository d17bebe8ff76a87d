-- Title: A link is used up
update one_time_link set used_at = cast(:now as timestamptz) where token_hash = :hash
