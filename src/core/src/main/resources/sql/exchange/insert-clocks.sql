-- Title: The clocks of imported cases
insert into statutory_clock (case_id, kind, started_at, due_by, met_at)
select id, kind, started_at, due_by, met_at
  from json_to_recordset(cast(:rows as json)) as r (id bigint, kind text, started_at timestamptz, due_by timestamptz, met_at timestamptz)
