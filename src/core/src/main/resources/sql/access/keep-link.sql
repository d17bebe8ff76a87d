-- Title: Keeps a link that is good once
insert into one_time_link (token_hash, purpose, user_id, expires_at)
values (:hash, :purpose, cast(:user as bigint), cast(:expires as timestamptz))
