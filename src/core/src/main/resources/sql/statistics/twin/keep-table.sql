-- Title: Keeps that a public table was given out
insert into published_table (measure, population, panel, first_year, last_year, first_at, first_by)
values (:measure, :population, :panel, :first, :last, :now, :by)
    on conflict do nothing
