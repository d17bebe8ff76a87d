-- Title: The directory of agencies
select a.id, a.kind, a.name, a.area, a.ended_on,
       count(c.id) as contacts,
       (array_agg(c.email order by c.main desc, c.name) filter (where c.id is not null))[1] as main_email
  from agency a
  left join agency_contact c on c.agency_id = a.id and c.ended_on is null
 where (cast(:kind as text) is null or a.kind = :kind)
   and (cast(:words as text) is null
        or strpos(lower(concat_ws(' ', a.name, a.area, a.ods_code)), lower(:words)) > 0)
 group by a.id
 order by a.ended_on is not null, a.kind, a.name
