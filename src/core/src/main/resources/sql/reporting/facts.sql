-- Title: What a message to an agency may know
select f.id as case_id, f.panel, p.name as panel_name, f.panel || '/' || f.case_ref as case_number, a.name as agency
  from case_file f
  join panel p on p.code = f.panel
  join agency a on a.id = :agency
 where f.id = :case
