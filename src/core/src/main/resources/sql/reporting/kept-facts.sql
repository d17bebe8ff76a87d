-- Title: The facts of a death as its case keeps them now
select f.notified_at, f.sex, f.ethnicity, f.gestation_weeks, f.birth_weight_g, f.place_of_death, f.expected, f.event, f.jar_criteria
  from case_file f
 where f.id = :case
