-- A form that was withdrawn leads nowhere: whoever has it open sees no more what else was asked at its address.
drop function asked_of_same_person();
create function asked_of_same_person()
  returns table (id bigint, case_id bigint, case_number text, child text, form text, edition text, parts text, state text, due_on date, closed_at timestamptz)
  language sql stable security definer set search_path = cdop, pg_temp as $$
  select r.id, r.case_id, f.panel || '/' || f.case_ref, case when r.state = 'REQUESTED' then c.given_names || ' ' || c.family_name end,
         r.form, r.edition, r.parts, r.state, r.due_on, r.closed_at
    from form_request mine
    join case_file own on own.id = mine.case_id
    join form_request r on r.agency_id = mine.agency_id and lower(r.contact_email) = lower(mine.contact_email)
    join case_file f on f.id = r.case_id and f.panel = own.panel
    left join child c on c.case_id = f.id
   where mine.id = asked_request()
     and mine.state <> 'CANCELLED'
     and r.state <> 'CANCELLED'
     and (r.state <> 'REQUESTED' or exists (select 1 from form_link l where l.request_id = r.id and l.killed_at is null))
   order by array_position(array['REQUESTED','RETURNED','NIL'], r.state), r.due_on, r.id
$$;
