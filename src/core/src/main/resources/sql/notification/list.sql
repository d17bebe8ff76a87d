-- Title: Notifications of the panels that the caller coordinates, the newest first
select n.reference, n.state, n.panel, n.channel, n.received_at, n.family_name, n.given_names, n.born_on, n.died_on,
       n.other_panel, n.came_from, n.decided_at, n.decision_reason, f.panel as case_panel, f.case_ref,
       count(*) over () as total
  from notification n
  left join case_file f on f.id = n.case_id
 where (cast(:state as text) is null or n.state = :state)
 order by n.received_at desc, n.reference
 limit :size offset :skip
