-- Title: The children of imported cases
insert into child (case_id, family_name, given_names, nhs_number, born_on, died_on, postcode)
select id, coalesce(family_name, ''), coalesce(given_names, ''), nhs_number, born_on, died_on, postcode
  from json_to_recordset(cast(:rows as json))
    as r (id bigint, family_name text, given_names text, nhs_number text, born_on date, died_on date, postcode text)
