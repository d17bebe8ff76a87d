-- Title: Settle an answer on which agencies differ; the trail keeps what stood before
insert into settled_answer (case_id, link_id, answer, seen, reason, settled_at, settled_by)
values (:case, :link, cast(:answer as jsonb), cast(:seen as jsonb), :reason, :now, :by)
on conflict (case_id, link_id) do update
   set answer = excluded.answer, seen = excluded.seen, reason = excluded.reason, settled_at = excluded.settled_at,
       settled_by = excluded.settled_by, version = settled_answer.version + 1
