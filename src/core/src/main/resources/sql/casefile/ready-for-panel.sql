-- Title: What is there and what is missing before a case goes to the panel
-- A hold whose last day is today keeps the case no longer: it was ended.
select array(select a.name || ', ' || r.form from form_request r join agency a on a.id = r.agency_id
              where r.case_id = f.id and r.state = 'REQUESTED' order by 1) as owed,
       exists (select 1 from review_meeting m where m.case_id = f.id and m.held_on is not null) as met,
       exists (select 1 from analysis_form x where x.case_id = f.id and x.stage <> 'DRAFT') as drafted,
       array(select h.reason from case_hold h
              where h.case_id = f.id and h.from_on <= :today and (h.until_on is null or h.until_on > :today)) as held
  from case_file f
 where f.id = :case
