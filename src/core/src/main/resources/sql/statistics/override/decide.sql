-- Title: Decides whether what a public table hides is shown
update release_override
   set state = :state, decided_at = :now, decided_by = :by, decided_name = :name
 where measure = :measure
   and population = :population
   and panel = :panel
   and first_year = :first
   and last_year = :last
   and state = 'ASKED'
   and asked_by <> :by
