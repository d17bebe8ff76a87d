-- Title: Keeps the anonymised case; whatever was released before no longer is
insert into anonymised_case (case_id, content, heading, prepared_at, prepared_by)
values (:caseId, cast(:content as jsonb), :heading, :now, :by)
on conflict (case_id) do update
   set content = excluded.content, heading = excluded.heading, prepared_at = excluded.prepared_at,
       prepared_by = excluded.prepared_by, released_at = null, released_by = null, version = anonymised_case.version + 1
