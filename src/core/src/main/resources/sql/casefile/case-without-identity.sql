-- Title: One case for those who may not know who the child was
select f.panel, f.case_ref, f.state, f.imported,
       null as child_name, null as nhs_number, null::date as born_on, null::date as died_on,
       age_in_words(f.id) as age,
       coalesce(a.name, f.local_authority) as area,
       null::timestamptz as next_due,
       coalesce(k.next_due < :now, false) and f.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED') as overdue,
       0 as forms_owed, 0 as forms_late, exists (select 1 from anonymised_case x where x.case_id = f.id) as readable, false as held
  from case_file f
  left join council_area a on a.gss_code = f.local_authority
  left join lateral (select min(c.due_by) as next_due from statutory_clock c where c.case_id = f.id and c.met_at is null) k on true
 where f.panel = :panel
   and f.case_ref = :ref
