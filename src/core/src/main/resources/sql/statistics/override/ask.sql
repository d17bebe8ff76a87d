-- Title: Asks to show what a public table hides
insert into release_override (measure, population, panel, first_year, last_year, reason, asked_at, asked_by, asked_name)
values (:measure, :population, :panel, :first, :last, :reason, :now, :by, :name)
    on conflict do nothing
