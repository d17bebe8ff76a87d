-- Title: Cases of a panel that are ready and on no agenda still to be dealt with
select f.panel, f.case_ref,
       (select max(e.happened_at) from case_event e where e.case_id = f.id and e.type = 'READY_FOR_PANEL') as ready_since,
       (select max(k.due_by) from statutory_clock k where k.case_id = f.id and k.kind = 'PANEL_REVIEW' and k.met_at is null) as due_by,
       exists (select 1 from analysis_form a where a.case_id = f.id and a.stage <> 'DRAFT') as drafted,
       exists (select 1 from anonymised_case x where x.case_id = f.id and x.released_at is not null) as released
  from case_file f
 where f.panel = :panel
   and f.state = 'READY_FOR_PANEL'
   and not exists (select 1 from agenda_item a join panel_meeting m on m.id = a.meeting_id
                    where a.case_id = f.id and a.outcome is null and m.state <> 'CANCELLED' and m.closed_at is null)
 order by due_by nulls last, f.case_ref
