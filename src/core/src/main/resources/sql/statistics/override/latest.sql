-- Title: Whether what a public table hides was asked to be shown, the latest time
select reason, asked_at, asked_by, asked_name, state, decided_at, decided_name
  from release_override
 where measure = :measure
   and population = :population
   and panel = :panel
   and first_year = :first
   and last_year = :last
 order by id desc
 limit 1
