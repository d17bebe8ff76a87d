-- Title: Suspected suicides notified, by year of death (provisional)
-- Population: deaths notified and accepted, of children who died in the period
-- Numerator: deaths told as an apparent suicide, before an inquest or a review has settled what happened
-- Denominator: none: no rate is made of a suspicion
-- Source: statutory notification form
select died_year as "group",
       count(*)  as deaths
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
   and event = 'apparent_suicide'
   and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
 group by died_year
