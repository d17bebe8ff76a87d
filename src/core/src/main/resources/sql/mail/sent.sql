-- Title: A message was sent; its link and its code are known to the addressee alone from now on
update outbox
   set sent_at = :now,
       tries = tries + 1,
       last_error = null,
       body = regexp_replace(regexp_replace(body, 'link=\S+', 'link=(removed)', 'g'), '\m[0-9]{6}\M', '(removed)', 'g')
 where id = :id
