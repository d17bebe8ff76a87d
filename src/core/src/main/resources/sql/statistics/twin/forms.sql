-- Title: Forms requested, one row each
-- Population: forms requested in years that are over, cancelled requests left out, of all panels
select request_id::text                                                     as entry,
       panel,
       extract(year from requested_on - interval '3 months')::int + 1       as year,
       array['agency=' || case when agency_kind in ('gp','maternity','neonatal','hospital','ambulance','health-visiting','camhs',
                      'social-care','police','school','youth-justice','fire','hospice','housing')
                    then agency_kind else 'other' end,
             'answer=' || case when returned_on is null then 'none'
                               when state = 'NIL' then 'nil' else 'form' end
                       || case when returned_on <= requested_on + 21 then '-within-3-weeks' else '' end,
             'reminders=' || reminders] as features
  from fact_form_request
 where requested_on < :until
 order by request_id
