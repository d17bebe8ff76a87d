-- Title: Actions raised, one row each
-- Population: actions raised in years that are over, from reviews of all panels
select action_id::text                                                      as entry,
       panel,
       extract(year from raised_on - interval '3 months')::int + 1          as year,
       array['action-theme=' || coalesce(theme, 'none'),
             'state=' || case when state = 'DONE' then case when has_evidence then 'done-with-evidence' else 'done' end
                              when state = 'OPEN' and due_on < :today then 'overdue'
                              else 'other' end] as features
  from fact_action
 where raised_on < :until
 order by action_id
