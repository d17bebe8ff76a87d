-- Title: Agencies that may be asked, with the contact that a request goes to, and how often the panel asked them
select a.id, a.kind, a.name, c.name as contact_name, c.email,
       (select count(*)
          from form_request r
          join case_file f on f.id = r.case_id
         where r.agency_id = a.id
           and f.panel = :panel) as asked
  from agency a
  left join lateral (select name, email from agency_contact c
                      where c.agency_id = a.id and c.ended_on is null
                      order by c.main desc, c.id limit 1) c on true
 where a.ended_on is null
 order by a.name
