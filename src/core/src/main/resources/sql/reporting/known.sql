-- Title: Questions that others answered for the child of a request, and those of the answers that may be shown to this agency
select coalesce(array_agg(k.link_id) filter (where not k.disputed), '{}') as answered,
       coalesce(jsonb_object_agg(k.link_id, k.answer) filter (where k.answer is not null and not k.disputed), '{}') as shown
  from known_to_request(:request, :shown, :texts) k
