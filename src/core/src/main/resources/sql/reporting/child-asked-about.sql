-- Title: The child that a form asks about
select c.given_names, c.family_name, c.other_names, c.nhs_number, c.born_on, c.died_on, f.sex, c.address, c.postcode,
       f.panel || '/' || f.case_ref as case_number, p.name as panel_name
  from child c
  join case_file f on f.id = c.case_id
  join panel p on p.code = f.panel
 where c.case_id = :case
