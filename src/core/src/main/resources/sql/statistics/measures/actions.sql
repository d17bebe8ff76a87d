-- Title: Actions raised, by theme
-- Population: actions raised in the period from the reviews of the panel
-- Numerator: actions done; overdue and still open on the day of the data; done with evidence
-- Denominator: actions raised
-- Source: actions kept with the reviews
select coalesce(a.theme, 'none')                                                 as "group",
       coalesce(max(t.name), 'No theme')                                         as label,
       count(*)                                                                  as raised,
       count(*) filter (where a.state = 'DONE')                                  as done,
       count(*) filter (where a.state = 'OPEN' and a.due_on < :today)            as overdue,
       count(*) filter (where a.state = 'DONE' and a.has_evidence)               as with_evidence
  from fact_action a
  left join theme t on t.code = a.theme
 where a.raised_on >= :from
   and a.raised_on < :until
   and a.panel = any (:panels)
 group by a.theme
 order by min(t.place), 1
