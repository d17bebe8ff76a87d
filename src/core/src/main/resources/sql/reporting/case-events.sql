-- Title: What happened in the review of a case, for its chronology
select t.id, t.happened, t.what
  from (select e.id,
               -- the last minute of a day stands for a day whose time nobody told
               to_char(e.happened_at at time zone 'Europe/London', case when to_char(e.happened_at at time zone 'Europe/London', 'HH24:MI') = '23:59'
                                                                          then 'YYYY-MM-DD' else 'YYYY-MM-DD"T"HH24:MI' end) as happened,
               case e.type when 'ACCEPTED' then 'The death was accepted for review' when 'REVIEW_MEETING_HELD' then 'Child death review meeting'
                           when 'PANEL_REVIEWED' then 'Reviewed by the panel' when 'COMPLETED' then 'Review completed'
                           when 'REFERRED_TO_SAFEGUARDING' then 'Referred to the safeguarding partners' end as what
          from case_event e
         where e.case_id = :case
        union all
        select -f.id, to_char(f.notified_at at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'), 'The panel was told of the death'
          from case_file f
         where f.id = :case and f.notified_known) t
 where t.what is not null
 order by t.happened
