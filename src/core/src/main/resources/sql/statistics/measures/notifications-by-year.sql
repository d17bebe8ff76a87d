-- Title: Deaths of children notified, by year of death
-- Population: deaths notified and accepted, of children who died in the period
-- Numerator: deaths
-- Denominator: children aged 0 to 17 who live in the area (not held yet: no rate)
-- Source: national release of child death notifications
select died_year as "group",
       count(*)  as deaths
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
 group by died_year
