-- Title: The case list for those who may not know who the child was
with listed as (
  select f.id, f.panel, f.case_ref, f.state, f.imported,
         null as child_name, null as nhs_number, null::date as born_on, null::date as died_on,
         age_in_words(f.id) as age,
         coalesce(a.name, f.local_authority) as area,
         (select min(k.due_by) from statutory_clock k where k.case_id = f.id and k.met_at is null) as due,
         0 as forms_owed, 0 as forms_late, exists (select 1 from anonymised_case x where x.case_id = f.id) as readable, false as held
    from case_file f
    left join council_area a on a.gss_code = f.local_authority
   where (:panel = '' or f.panel = :panel)
     and (:state = '' or f.state = :state
          or (:state = 'open' and f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')))
     and (:words = '' or f.case_ref ilike '%' || :words || '%' or f.panel || '/' || f.case_ref ilike '%' || :words || '%')
)
-- No due day: counted back from it, the limits of the guidance would tell the day of death.
select l.*, null::timestamptz as next_due, coalesce(l.due < :now, false) and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED') as overdue,
       count(*) over () as total
  from listed l
 where not :lateOnly
    or (l.due < :now and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED'))
 order by case :sort when 'number' then l.panel || l.case_ref  when 'state' then l.state end,
          case :sort when 'number-down' then l.panel || l.case_ref  when 'state-down' then l.state end desc,
          l.panel, l.case_ref desc
 limit :size offset :skip
