-- Title: The child that a form asks about
select c.given_names, c.family_name, c.other_names, c.nhs_number, c.born_on, c.died_on, f.sex, c.address, c.postcode
  from child c
  join case_file f on f.id = c.case_id
 where c.case_id = :case
