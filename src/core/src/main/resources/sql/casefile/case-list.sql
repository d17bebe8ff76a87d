-- Title: The case list of a coordinator, with who the child was
with listed as (
  select f.id, f.panel, f.case_ref, f.state, f.imported,
         c.given_names || ' ' || c.family_name as child_name, c.family_name, c.nhs_number, c.born_on, c.died_on, null as age,
         coalesce(a.name, f.local_authority) as area,
         (select min(k.due_by) from statutory_clock k where k.case_id = f.id and k.met_at is null) as next_due,
         (select count(*) from form_request r where r.case_id = f.id and r.state = 'REQUESTED') as forms_owed,
         (select count(*) from form_request r where r.case_id = f.id and r.state = 'REQUESTED' and r.due_on < :today) as forms_late, true as readable,
         exists (select 1 from case_hold h where h.case_id = f.id and h.from_on <= :today and (h.until_on is null or h.until_on > :today)) as held
    from case_file f
    join child c on c.case_id = f.id
    left join council_area a on a.gss_code = f.local_authority
   where (:panel = '' or f.panel = :panel)
     and (:state = '' or f.state = :state
          or (:state = 'open' and f.state in ('NOTIFIED', 'GATHERING', 'READY_FOR_PANEL', 'REVIEWED')))
     and (:words = '' or f.case_ref ilike '%' || :words || '%' or f.panel || '/' || f.case_ref ilike '%' || :words || '%'
          or c.given_names || ' ' || c.family_name ilike '%' || :words || '%'
          or (length(:digits) >= 3 and c.nhs_number like '%' || :digits || '%'))
)
select l.*, coalesce(l.next_due < :now, false) and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED') and not l.held as overdue,
       count(*) over () as total
  from listed l
 where not :lateOnly
    or ((l.next_due < :now and not l.held or l.forms_late > 0) and l.state not in ('COMPLETED', 'OUT_OF_SCOPE', 'TRANSFERRED'))
 order by case :sort when 'number' then l.panel || l.case_ref when 'name' then l.family_name when 'state' then l.state end,
          case :sort when 'number-down' then l.panel || l.case_ref when 'name-down' then l.family_name when 'state-down' then l.state end desc,
          case :sort when 'due' then l.next_due when 'died' then l.died_on::timestamptz end,
          case :sort when 'due-down' then l.next_due when 'died-down' then l.died_on::timestamptz end desc,
          l.panel, l.case_ref desc
 limit :size offset :skip
