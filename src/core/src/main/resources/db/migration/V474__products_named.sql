-- Where forms name a product or a substance that a death may be linked by. Few forms do: these are found without opening the others.
-- Whoever adds a question to the list makes the index anew.
create function questions_of_products() returns text[] language sql immutable parallel safe
  return array['product.make', 'fire.battery_product', 'trauma.battery_device', 'poison.substance', 'sleep.product'];

create index form_response_names_product on form_response (case_id)
 where status = 'RETURNED' and answers ?| cdop.questions_of_products();
