-- Title: The case list for those who may not know who the child was
with listed as (
  select f.id, f.panel, f.case_ref, f.state,
         null as child_name, null as nhs_number, null::date as born_on, null::date as died_on,
         age_in_words(f.id) as age,
         coalesce(a.name, f.local_authority) as area,
         (select min(k.due_by) from statutory_clock k where k.case_id = f.id and k.met_at is null) as next_due,
         0 as forms_owed, 0 as forms_late
    from case_file f
    left join council_area a on a.gss_code = f.local_authority
   where (:panel = '' or f.panel = :panel)
     and (:state = '' or f.state = :state
          or (:state = 'open' and f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')))
     and (:words = '' or f.case_ref ilike '%' || :words || '%' or f.panel || '/' || f.case_ref ilike '%' || :words || '%')
)
select l.*, coalesce(l.next_due < :now, false) and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED') as overdue,
       count(*) over () as total
  from listed l
 where not :lateOnly
    or (l.next_due < :now and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED'))
 order by case :sort when 'number' then l.panel || l.case_ref  when 'state' then l.state end,
          case :sort when 'number-down' then l.panel || l.case_ref  when 'state-down' then l.state end desc,
          case :sort when 'due' then l.next_due  end,
          case :sort when 'due-down' then l.next_due  end desc,
          l.panel, l.case_ref desc
 limit :size offset :skip
