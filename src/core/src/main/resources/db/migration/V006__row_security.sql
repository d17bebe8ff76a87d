-- The last line of defence: a row of a case is seen only by those whom the running operation admits.

-- May the person read this case's row without identity? Chair and members never where they declared a conflict.
create function sees_case(the_case bigint, the_panel text) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return is_system()
      or in_setting('cdop.coordinator', the_panel)
      or in_setting('cdop.lead', the_panel)
      or (in_setting('cdop.chair', the_panel)
          and not exists (select 1 from conflict_of_interest c where c.case_id = the_case and c.user_id = caller_id()))
      or (in_setting('cdop.member', the_panel)
          and exists (select 1
                        from agenda_item a
                        join panel_meeting m on m.id = a.meeting_id and m.panel = the_panel and m.state <> 'CANCELLED'
                        join panel_seat s on s.panel = m.panel and s.user_id = caller_id()
                             and s.from_on <= (m.starts_at at time zone 'Europe/London')::date
                             and (s.until_on is null or s.until_on >= (m.starts_at at time zone 'Europe/London')::date)
                        join anonymised_case x on x.case_id = a.case_id and x.released_at is not null
                       where a.case_id = the_case)
          and not exists (select 1 from conflict_of_interest c where c.case_id = the_case and c.user_id = caller_id()))
      or exists (select 1 from form_request r where r.id = asked_request() and r.case_id = the_case);

alter table case_file enable row level security;
create policy seen on case_file for select using (sees_case(id, panel));
create policy written on case_file for insert with check (coordinates(panel));
create policy changed on case_file for update using (sees_case(id, panel))
  with check (coordinates(panel) or in_setting('cdop.chair', panel));

-- The panel of a case, for policies of rows that hang on it.
create function coordinates_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return is_system() or exists (select 1 from case_file f where f.id = the_case and in_setting('cdop.coordinator', f.panel));

create function sees_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return exists (select 1 from case_file f where f.id = the_case and sees_case(f.id, f.panel));

-- May the person settle this case in the panel? Coordinator, or a chair without a conflict.
create function settles_case(the_case bigint) returns boolean
  language sql stable security definer set search_path = cdop, pg_temp
  return coordinates_case(the_case) or exists (
    select 1 from case_file f where f.id = the_case and in_setting('cdop.chair', f.panel) and sees_case(f.id, f.panel));

-- Identity and everything as it was told: coordinators of the panel only.
do $$
declare t text;
begin
  foreach t in array array['child','case_hold','document','family_voice','family_question','family_feedback',
      'safeguarding_referral','review_meeting']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy coordinator on %I using (coordinates_case(case_id)) with check (coordinates_case(case_id))', t);
  end loop;
  -- Seen by whoever may see the case, changed by those who settle it.
  foreach t in array array['statutory_clock','analysis_form','contributory_factor','learning_point','recommendation','action',
      'case_event']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy seen on %I for select using (sees_case(case_id))', t);
    execute format('create policy written on %I for insert with check (settles_case(case_id))', t);
    execute format('create policy changed on %I for update using (settles_case(case_id)) with check (settles_case(case_id))', t);
    execute format('create policy removed on %I for delete using (settles_case(case_id))', t);
  end loop;
end $$;

alter table review_meeting_attendance enable row level security;
create policy coordinator on review_meeting_attendance
  using (exists (select 1 from review_meeting m where m.id = meeting_id))
  with check (exists (select 1 from review_meeting m where m.id = meeting_id));

alter table recommendation_letter enable row level security;
create policy coordinator on recommendation_letter
  using (exists (select 1 from recommendation r where r.id = recommendation_id and settles_case(r.case_id)))
  with check (exists (select 1 from recommendation r where r.id = recommendation_id and settles_case(r.case_id)));

alter table notification enable row level security;
-- A notification without a panel is seen by those who coordinate all panels ('*').
create policy coordinator on notification
  using (coordinates(coalesce(panel, '*'))) with check (coordinates(coalesce(panel, '*')));

alter table notification_draft enable row level security;
create policy system on notification_draft using (is_system()) with check (is_system());
alter table idempotency_key enable row level security;
create policy system on idempotency_key using (is_system()) with check (is_system());

alter table form_request enable row level security;
create policy asked on form_request using (coordinates_case(case_id) or id = asked_request())
  with check (coordinates_case(case_id) or id = asked_request());
alter table form_request_event enable row level security;
create policy asked on form_request_event
  using (exists (select 1 from form_request r where r.id = request_id))
  with check (exists (select 1 from form_request r where r.id = request_id));
alter table form_response enable row level security;
create policy asked on form_response using (coordinates_case(case_id) or request_id = asked_request())
  with check (coordinates_case(case_id) or request_id = asked_request());

alter table outbox enable row level security;
create policy seen on outbox for select using (coordinates(coalesce(panel, '*')));
create policy written on outbox for insert with check (true);
create policy changed on outbox for update using (is_system()) with check (is_system());

alter table anonymised_case enable row level security;
create policy seen on anonymised_case for select
  using (coordinates_case(case_id) or (released_at is not null and sees_case(case_id)
         and not exists (select 1 from case_file f where f.id = case_id and in_setting('cdop.lead', f.panel)
                         and not in_setting('cdop.chair', f.panel) and not in_setting('cdop.member', f.panel))));
create policy written on anonymised_case for insert with check (coordinates_case(case_id));
create policy changed on anonymised_case for update using (coordinates_case(case_id)) with check (coordinates_case(case_id));

alter table agenda_item enable row level security;
create policy seen on agenda_item for select using (sees_case(case_id));
create policy written on agenda_item for insert with check (coordinates_case(case_id));
create policy changed on agenda_item for update using (settles_case(case_id)) with check (settles_case(case_id));
create policy removed on agenda_item for delete using (coordinates_case(case_id));

alter table conflict_of_interest enable row level security;
create policy seen on conflict_of_interest for select using (settles_case(case_id) or user_id = caller_id());
create policy written on conflict_of_interest for insert
  with check (settles_case(case_id) or (user_id = caller_id() and sees_case(case_id)));
create policy removed on conflict_of_interest for delete using (coordinates_case(case_id));

-- The trail: who, what act, when, which case number to the auditor; a case's own trail to its coordinators.
alter table audit_entry enable row level security;
create policy written on audit_entry for insert with check (true);
create policy seen on audit_entry for select
  using (is_system() or coalesce(current_setting('cdop.auditor', true), '') = 'on' or in_setting('cdop.coordinator', panel));
alter table row_change enable row level security;
create policy seen on row_change for select using (in_setting('cdop.coordinator', panel));

alter table annual_report enable row level security;
create policy seen on annual_report for select using (is_system() or in_setting('cdop.coordinator', panel)
  or in_setting('cdop.chair', panel) or in_setting('cdop.lead', panel));
create policy written on annual_report for insert with check (is_system() or in_setting('cdop.lead', panel));
create policy changed on annual_report for update using (is_system() or in_setting('cdop.lead', panel))
  with check (is_system() or in_setting('cdop.lead', panel));

-- Binds who is asking to this transaction and answers what the person may do. Only the roles that the running
-- operation admits count; a coordinator's cover counts from its first to its last day.
create function bind_caller(the_name text, admitted text[], today date) returns jsonb
  language plpgsql security definer set search_path = cdop, pg_temp as $$
declare
  u app_user;
  r text;
  codes text[];
  panels jsonb := '{}';
begin
  perform set_config('cdop.user', the_name, true);
  perform set_config('cdop.system', case when 'system' = any (admitted) then 'on' else '' end, true);
  perform set_config('cdop.request',
    case when 'respondent' = any (admitted) and the_name ~ '^link:[0-9]+$' then substr(the_name, 6) else '' end, true);
  select * into u from app_user where name = the_name and disabled_at is null;
  perform set_config('cdop.user_id', coalesce(u.id::text, ''), true);
  foreach r in array array['coordinator','chair','member','lead','administrator','auditor'] loop
    select array_agg(distinct c order by c) into codes
      from (select unnest(case when g.panel is null then (select array_agg(code) from panel) || '*'::text else array[g.panel] end) c
              from user_role g
             where g.role = r
               and (g.user_id = u.id
                    or (r = 'coordinator' and g.user_id in (select v.absent_id from coordinator_cover v
                          where v.cover_id = u.id and today between v.from_on and v.until_on and v.ended_at is null)))) x;
    if codes is not null then
      panels := panels || jsonb_build_object(r, to_jsonb(codes));
    end if;
    perform set_config('cdop.' || r,
      case when r = any (admitted) then coalesce(case when r = 'auditor' and codes is not null then 'on'
                                                      else array_to_string(codes, ',') end, '') else '' end, true);
  end loop;
  return jsonb_build_object('id', u.id, 'fullName', u.full_name, 'panels', panels);
end $$;
