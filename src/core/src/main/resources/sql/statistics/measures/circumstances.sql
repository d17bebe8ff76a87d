-- Title: Circumstances told in completed reviews
-- Population: reviews that the panel completed in the period
-- Numerator: reviews in which it was so: told on a form, or graded 2 (may have contributed) as a factor
-- Denominator: reviews in which it is known (yes or no); beside it, all reviews
-- Source: answers of the forms, editions reconciled; factors by the scheme of 2018; starter list of factors (the national list
--   has not been published)
with review as (
  select case_id
    from fact_review
   where reviewed_on >= :from
     and reviewed_on < :until
     and panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
), told as (
  select s.code,
         count(*) filter (where s.answer = 'yes')       as yes,
         count(*) filter (where s.answer = 'no')        as no,
         count(*) filter (where s.answer = 'not_known') as not_known
    from fact_answer s
    join review r on r.case_id = s.case_id
   where s.panel = any (:panels)
   group by s.code
)
select c.code                                                                     as "group",
       c.code || ' ' || c.factor                                                  as label,
       coalesce(yes, 0)                                                           as yes,
       coalesce(no, 0)                                                            as no,
       coalesce(not_known, 0)                                                     as not_known,
       total.reviews - coalesce(yes, 0) - coalesce(no, 0) - coalesce(not_known, 0) as blank
  from factor_code c
 cross join (select count(*) as reviews from review) total
  left join told on told.code = c.code
 where c.scheme = '2018'
 order by position(left(c.code, 1) in 'PSFEUDC'), c.code
