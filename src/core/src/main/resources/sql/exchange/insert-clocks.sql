-- Title: The clocks of imported cases
insert into statutory_clock (case_id, kind, started_at, due_by, met_at)
select r.id, k.kind, k.started_at, k.due_by, k.met_at
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, clocks jsonb)
 cross join jsonb_to_recordset(r.clocks) as k (kind text, started_at timestamptz, due_by timestamptz, met_at timestamptz)
