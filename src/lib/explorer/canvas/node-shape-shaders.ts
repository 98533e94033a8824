/**
 * Shaders of the marks. Each node is one triangle whose inscribed circle is a little wider than the mark; the
 * fragment shader works in pixels from the mark's middle. Distance functions after Inigo Quilez, "2D distance
 * functions" (iquilezles.org/articles/distfunctions2d).
 */

/** How much wider than the mark the drawn circle is: room for the points of a diamond and for the border. */
const REACH = '1.5';

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_borderColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_borderWidth;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_borderWidth;

const float bias = 255.0 / 254.0;

void main() {
	// One pixel of the screen is 2 * u_correctionRatio in the plane of the graph.
	float pixel = 2.0 * u_correctionRatio;
	float radius = a_size / u_sizeRatio;
	float reach = 2.0 * (radius * ${REACH} + 2.0);
	vec2 corner = reach * vec2(cos(a_angle), sin(a_angle));
	gl_Position = vec4((u_matrix * vec3(a_position + corner * pixel, 1)).xy, 0, 1);

	v_point = corner;
	v_radius = radius;
	v_shape = a_shape;
	v_borderWidth = a_borderWidth;
	v_borderColor = a_borderColor;
	v_borderColor.a *= bias;

	#ifdef PICKING_MODE
	v_color = a_id;
	#else
	v_color = a_color;
	#endif
	v_color.a *= bias;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_borderWidth;

float box(vec2 p, vec2 half_size, float corner) {
	vec2 d = abs(p) - half_size + corner;
	return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}

float mark(vec2 p, float r) {
	if (v_shape < 0.5) return length(p) - r;
	if (v_shape < 1.5) return (abs(p.x) + abs(p.y) - r * 1.3) * 0.7071;
	if (v_shape < 2.5) return box(p, vec2(r * 0.88), 1.5);
	if (v_shape < 3.5) {
		float head = length(p - vec2(0.0, r * 0.5)) - r * 0.5;
		float shoulders = max(length(p - vec2(0.0, -r * 1.0)) - r * 0.98, -p.y - r);
		return min(head, shoulders);
	}
	if (v_shape < 4.5) return length(p) - r;
	if (v_shape < 5.5) return box(p, vec2(max(1.5, r * 0.32), r), 1.0);
	return length(p) - r * 0.75;
}

void main(void) {
	float d = mark(v_point, v_radius);

	#ifdef PICKING_MODE
	// Small marks are easier to hit than to see.
	gl_FragColor = d > 3.0 ? vec4(0.0) : v_color;
	#else
	float outside = clamp(d + 0.5, 0.0, 1.0);
	float inner = clamp(d + v_borderWidth + 0.5, 0.0, 1.0);
	vec4 color = mix(v_color, v_borderColor, v_borderWidth > 0.0 ? inner : 0.0);
	gl_FragColor = mix(color, vec4(0.0), outside);
	#endif
}
`;
