-- Title: Imported cases
insert into case_file (id, panel, case_ref, state, imported, notified_at, notified_known, local_authority, imd_decile, ethnicity, sex, gestation_weeks,
                       birth_weight_g, place_of_death, expected, event, social_care, practice_review, transferred_to, reviewed_on)
select id, panel, case_ref,
       case when transferred_to is not null then 'TRANSFERRED' when reviewed_on is not null then 'COMPLETED' else 'NOTIFIED' end,
       true, coalesce(notified_on::timestamp at time zone 'Europe/London', :now), notified_on is not null,
       local_authority, imd_decile, ethnicity, sex, gestation_weeks, birth_weight_g,
       place_of_death, expected, event, social_care, practice_review, transferred_to, reviewed_on
  from json_to_recordset(cast(:rows as json))
    as r (id bigint, panel text, case_ref text, notified_on date, local_authority text, imd_decile int, ethnicity text, sex text,
          gestation_weeks int, birth_weight_g int, place_of_death text, expected text, event text, social_care text,
          practice_review text, transferred_to text, reviewed_on date)
