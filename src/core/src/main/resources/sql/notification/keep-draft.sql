-- Title: Keeps a draft for another day from now; one that was sent stays as it is
insert into notification_draft (token_hash, edition, answers, page, saved_at, expires_at, made_by)
values (:token, :edition, cast(:answers as jsonb), :page, :now, :expiresAt, cast(:madeBy as text))
on conflict (token_hash) do update
   set answers = excluded.answers, page = excluded.page, saved_at = excluded.saved_at, expires_at = excluded.expires_at
 where notification_draft.sent_reference is null
