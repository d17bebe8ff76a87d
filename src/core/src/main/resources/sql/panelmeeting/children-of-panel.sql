-- Title: Whose name, address and NHS number must not stand in what a panel publishes
select c.given_names || ' ' || c.family_name as name, c.address, c.postcode, c.nhs_number
  from child c
  join case_file f on f.id = c.case_id
 where f.panel = :panel
