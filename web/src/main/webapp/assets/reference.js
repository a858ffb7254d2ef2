// Draws the reference of the API. No other origin is asked for anything.
const place = document.getElementById('reference');

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  docExpansion: 'list',
  validatorUrl: null,
});
