-- Title: What the panel settled of imported cases; of an open case, what is known so far
insert into analysis_form (case_id, stage, scheme, edition, answers, categories, primary_category, conclusion, settled_at)
select id, case when reviewed_on is null then 'DRAFT' else 'SETTLED' end, scheme, :edition, '{}', coalesce(categories, ''), category, conclusion,
       case when reviewed_on is not null then reviewed_on::timestamp at time zone 'Europe/London' end
  from json_to_recordset(cast(:rows as json))
    as r (id bigint, reviewed_on date, scheme text, categories text, category int, conclusion text)
