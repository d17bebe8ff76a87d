-- Title: The newest messages of the panels that the person coordinates
select o.id, f.panel || '/' || f.case_ref as case_number, o.to_address, o.subject,
       case when :text then o.body end as body,
       o.written_at, o.sent_at, o.tries, o.last_error, o.given_up_at
  from outbox o
  left join case_file f on f.id = o.case_id
 order by o.written_at desc, o.id desc
 limit :most
