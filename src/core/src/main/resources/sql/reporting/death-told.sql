-- Title: What is known of a death, as far as it settles whom to ask
select c.born_on, c.died_on, f.place_of_death, f.expected, f.event, f.jar_criteria
  from case_file f
  join child c on c.case_id = f.id
 where f.panel = :panel
   and f.case_ref = :ref
