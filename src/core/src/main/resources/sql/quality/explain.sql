-- Title: Note why a finding stays as it is, with what it rests on now; nothing where it is no longer found
insert into explained_finding (case_id, rule, facts, why, explained_at, explained_by)
select case_id, rule, facts, :why, :now, :by
  from findings_of(:case, :rules, :needs, :paths, :questions)
on conflict (case_id, rule) do update
   set facts = excluded.facts, why = excluded.why, explained_at = excluded.explained_at, explained_by = excluded.explained_by,
       version = explained_finding.version + 1
