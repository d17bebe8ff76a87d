-- Title: Add a line to a chronology, or change one that was read from a form
insert into chronology_entry (case_id, source_key, happened, what, left_out, changed_at, changed_by)
values (:case, :key, :happened, :what, :leftOut, :now, :by)
on conflict (case_id, source_key) do update
   set happened = excluded.happened, what = excluded.what, left_out = excluded.left_out, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by, version = chronology_entry.version + 1
