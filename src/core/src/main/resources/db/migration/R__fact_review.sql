-- Fact: one row for each review that the panel completed, with what it concluded. Days under overlapping holds count
-- once, from the first day of a hold to its last, both counted. A conclusion of an older scheme is none of today's:
-- such a review counts as a review, and its conclusion is never set beside those of 2018. An imported
-- case is concluded in today's words whatever its year, so its conclusion counts (decision 9).
drop view if exists fact_review;
create view fact_review with (security_barrier) as
select f.id as case_id,
       f.panel,
       f.reviewed_on,
       reporting_year(f.reviewed_on)       as reviewed_year,
       c.died_on,
       age_band(c.born_on, c.died_on)      as age_band,
       age_years(c.born_on, c.died_on)     as age_years,
       f.sex,
       f.ethnicity,
       ethnic_group(f.ethnicity)           as ethnic_group,
       f.local_authority,
       f.imd_decile,
       coalesce(sp.answer #>> '{}', f.place_of_death, k.place) as place_of_death,
       f.event,
       f.social_care,
       f.practice_review,
       a.scheme,
       a.primary_category                  as category,
       case when a.scheme = '2018' or f.imported then a.conclusion end as conclusion,
       f.reviewed_on - c.died_on           as days,
       f.reviewed_on - c.died_on - coalesce(h.days, 0) as net_days,
       case when f.reviewed_on < (c.died_on + interval '6 months')::date then 'under_6_months'
            when f.reviewed_on <= (c.died_on + interval '12 months')::date then '6_to_12_months'
            else 'over_12_months' end      as duration
  from case_file f
  join child c on c.case_id = f.id
  left join case_answers k on k.case_id = f.id
  left join settled_answer sp on sp.case_id = f.id and sp.link_id = 'death.place'
  join analysis_form a on a.case_id = f.id and a.primary_category is not null and a.conclusion is not null
  left join lateral (
       select sum(upper(span) - lower(span))::int as days
         from (select unnest(range_agg(daterange(greatest(x.from_on, c.died_on),
                                                 greatest(x.from_on, c.died_on, least(coalesce(x.until_on + 1, f.reviewed_on), f.reviewed_on)))))
                      as span
                 from case_hold x
                where x.case_id = f.id and x.from_on <= f.reviewed_on) held) h on true
 where f.state = 'COMPLETED'
   and f.reviewed_on is not null
   and f.transferred_to is null
   and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_review from "${app}";
